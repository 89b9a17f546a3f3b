import type { NextConfig } from 'next';

const config: NextConfig = {
  // This folder is a project of its own, although another one surrounds it.
  turbopack: { root: import.meta.dirname },
};

export default config;
