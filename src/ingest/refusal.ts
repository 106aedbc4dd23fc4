/**
 * Thrown while one file, line or article is read, when it cannot become an article. The message is the
 * reason a person reads after the file's name: lower case, no full stop ("the file is empty"). Caught by
 * `ingestPaths`, which notes it and goes on with the next one.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
