import { expect } from '@esm-bundle/chai';
import { avoided } from '../../scripts/locales/checks/avoided.mjs';
import { casing } from '../../scripts/locales/checks/casing.mjs';

const unit = (source: string, target: string) => ({ id: 'x', source, target });

const GLOSSARY = { glossary: { avoid: ['sušenk\\p{L}*'] } };

describe('what the report points out', () => {
  it('is a word that the glossary advises against, K8', () => {
    const [found] = avoided(unit('Cookies', 'Sušenky'), GLOSSARY);
    expect(found).to.include({ check: 'K8', found: '“Sušenky”' });
    expect(avoided(unit('Cookies', 'Cookies'), GLOSSARY)).to.deep.equal([]);
  });

  it('is a capital where English has none, K16', () => {
    const inFinnish = (from: string, to: string) => casing(unit(from, to), { locale: 'fi' });
    expect(inFinnish('cache', 'Välimuisti')[0]).to.include({ check: 'K16' });
    expect(inFinnish('Save choices', 'Tallenna Valinnat')[0]).to.include({ check: 'K16' });
    expect(inFinnish('Save choices', 'Tallenna valinnat')).to.deep.equal([]);
    expect(casing(unit('cache', 'Zwischenspeicher'), { locale: 'de' })).to.deep.equal([]);
  });
});
