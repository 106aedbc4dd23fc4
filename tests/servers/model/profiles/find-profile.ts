import { azure } from './azure.ts';
import { llamaCpp } from './llama-cpp.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import type { Profile, ProfileName } from './profile.ts';
import { vllm } from './vllm.ts';

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  openai,
  azure,
  ollama,
  vllm,
  'llama.cpp': llamaCpp,
};

/** The kind of server by its name. */
export const findProfile = (name: ProfileName): Profile => PROFILES[name];
