// The few globals that browsers and Node share; everything else of either is out of reach for contracts/.
declare class URLSearchParams {
  get(name: string): string | null;
}
declare class URL {
  constructor(address: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
}
