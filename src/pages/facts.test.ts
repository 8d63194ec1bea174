import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../model/page.ts';
import { loadPack } from '../packs/load.ts';
import { findFacts, type PageFacts } from './facts.ts';
import { findZones } from './zones.ts';

const pack = loadPack(join(import.meta.dirname, '../../languages/en'));
const told = 'The ministers met in Oslo on Monday and talked at length about trade, fisheries, education and the ways in which both sides may work together.';

function facts(text: string, more: Partial<Page> = {}): PageFacts {
  const page: Page = { source: 's', text, kind: 'text', ...more };
  return findFacts(page, findZones(page, pack));
}

describe('findFacts', () => {
  it('takes publisher, address and day from the source line', () => {
    expect(facts(`Ministers meet\n${told}\nSource: https://www.example.org/2025/06/12/talks.`)).toEqual({
      url: 'https://www.example.org/2025/06/12/talks',
      publisher: 'example.org',
      title: 'Ministers meet',
      published: '2025-06-12',
      fileDay: undefined,
    });
  });

  it('takes a bare host of a source line for the publisher, with no address', () => {
    const { url, publisher } = facts(`${told}\nSource: www.Example.org`);
    expect({ url, publisher }).toEqual({ url: null, publisher: 'example.org' });
  });

  it('takes no host out of the body or out of an e-mail address', () => {
    expect(facts(`${told}\nMore on example.org, he said in his long and winding speech to the assembly of ministers and envoys.`).publisher).toBeNull();
    expect(facts(`${told}\nSource: desk@example.org`).publisher).toBeNull();
  });

  it('trusts the container over the text for title, address and day', () => {
    const container = { url: 'https://nrk.no/a', title: 'Ministre møtes', published: '2025-06-13' };
    const { url, title, published } = facts(`Ministers meet\n${told}\nhttps://www.example.org/2025/06/12/talks`, container);
    expect({ url, title, published }).toEqual(container);
  });

  it('takes the publisher of the container where neither text nor address tell one', () => {
    expect(facts(told, { publisher: 'nrk.no' }).publisher).toBe('nrk.no');
    expect(facts(told, { url: 'https://www.vg.no/a', publisher: 'nrk.no' }).publisher).toBe('vg.no');
  });

  it('tells the day of an image apart from that of publication', () => {
    const { published, fileDay } = facts(`${told}\nphoto-1749700000.jpg`);
    expect({ published, fileDay }).toEqual({ published: undefined, fileDay: '2025-06-12' });
  });
});
