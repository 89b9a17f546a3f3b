import { readFile } from 'node:fs/promises';
import type { ServiceFacts } from '../catalogue/service-facts.js';

const FILE = new URL('../catalogue.json', import.meta.url);

/** The catalogue of services of the package, by id. */
export async function loadCatalogue(): Promise<Map<string, ServiceFacts>> {
  const { services } = JSON.parse(await readFile(FILE, 'utf8')) as { services: ServiceFacts[] };
  return new Map(services.map((service) => [service.id, service]));
}
