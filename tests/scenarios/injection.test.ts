import { describe } from 'vitest';
import { injectionLines } from '../fixtures/injection/lines.ts';
import { playInjection } from './play-injection.ts';

describe('with our own injections planted everywhere', () => playInjection(injectionLines));
