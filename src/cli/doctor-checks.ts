import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Check, Finding } from '../core/check.ts';
import type { Grant, Store } from '../store.ts';
import type { Setup } from './setup.ts';

/** SQLite's log and a migration of a large corpus fit into this; with less, writes begin to fail. */
const LITTLE_BYTES = 500_000_000;
const TOO_LITTLE_BYTES = 50_000_000;

/** The settings were read, or nothing else could be looked at. */
export const checkSettings = ({ dataDir }: Setup): Check => ({
  name: 'settings',
  look: async () => [{ status: 'ok', message: `The settings can be read; the data folder is ${dataDir}.` }],
});

/** Whether the data folder is there and has room; the store itself was opened for writing before. */
export const checkStore = ({ dataDir, storePath }: Setup): Check => ({
  name: 'store',
  async look() {
    if (!existsSync(storePath)) return [noStore];
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const room = `${Math.round(free / 1_000_000).toLocaleString('en')} MB free`;
    if (free >= LITTLE_BYTES) return [{ status: 'ok', message: `It opens and can be written to; ${room}.` }];
    const status = free < TOO_LITTLE_BYTES ? 'fail' : 'warn';
    return [{ status, message: `The disk of ${dataDir} is nearly full: ${room}.`, next: 'Make room on it.' }];
  },
});

const noStore: Finding = {
  status: 'warn',
  message: 'There is no store yet.',
  next: 'Run "precis ingest PATH" with articles of yours, or "precis demo" for the sample corpus.',
};

/** How much there is to ask about. */
export const checkCorpus = (store: Store): Check => ({
  name: 'articles',
  async look() {
    const collections = await store.collections();
    const sources = await store.sources({ collections });
    const articles = sources.reduce((sum, source) => sum + source.articles, 0);
    if (articles === 0) return [noArticles];
    return [{ status: 'ok', message: `${articles} articles of ${sources.length} sources are stored.` }];
  },
});

const noArticles: Finding = {
  status: 'warn',
  message: 'No article is stored.',
  next: 'Run "precis ingest PATH" with articles of yours, or "precis demo" for the sample corpus.',
};

/** What rooms were granted, and whether there is anything in it. */
export const checkGrants = (store: Store): Check => ({
  name: 'grants',
  async look() {
    const grants = await store.grants();
    if (grants.length === 0) return [noGrants];
    const rooms = new Set(grants.map(({ room }) => nameOf(room)));
    const filled = new Map<string, boolean>();
    for (const { collection } of grants) {
      const sources = await store.sources({ collections: [collection] });
      filled.set(collection, sources.length > 0);
    }
    const empty = grants.filter(({ collection }) => filled.get(collection) !== true);
    return [
      {
        status: 'ok',
        message: `${rooms.size} ${rooms.size === 1 ? 'room sees' : 'rooms see'} a collection.`,
      },
      ...empty.map(toEmpty),
    ];
  },
});

const noGrants: Finding = {
  status: 'warn',
  message: 'No room may see anything yet, except this terminal.',
  next: 'Run "precis grant slack/WORKSPACE/* main" to let every channel of a workspace see the collection main.',
};

const toEmpty = ({ room, collection }: Grant): Finding => ({
  status: 'warn',
  message: `${nameOf(room)} sees ${collection}, in which there is no article.`,
  next: `Run "precis ingest --collection ${collection} PATH", or "precis revoke ${nameOf(room)} ${collection}".`,
});

const nameOf = ({ platform, workspace, channel }: Grant['room']) => `${platform}/${workspace}/${channel}`;
