/** Lets those who want the same at the same time wait for one piece of work. */
export interface SingleFlight<Result> {
  do(key: string, work: () => Promise<Result>): Promise<Result>;
}

export function createSingleFlight<Result>(): SingleFlight<Result> {
  const flying = new Map<string, Promise<Result>>();
  return {
    do(key, work) {
      const known = flying.get(key);
      if (known !== undefined) return known;
      const flight = work().finally(() => flying.delete(key));
      flying.set(key, flight);
      return flight;
    },
  };
}
