/** A folder for one database, and what removes it. */
export function temporaryFolder(): { folder: string; remove(): void };

/** An API process that answers at `origin`. */
export interface ApiProcess {
  origin: string;
  pid: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Resident memory in MB, of all of its processes. */
  memory(): number;
}

export function startApi(options: {
  folder: string;
  port?: number;
  args?: readonly string[];
  onLine?: (line: string) => void;
  seconds?: number;
}): Promise<ApiProcess>;
