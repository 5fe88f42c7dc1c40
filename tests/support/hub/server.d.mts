export interface Asked {
  method: string;
  host: string;
  path: string;
  /** A token came along. */
  token: boolean;
  origin: string | undefined;
  referer: string | undefined;
}

export interface Commit {
  id: string;
  summary: string;
  description: string;
  parentCommit: string | undefined;
  asPullRequest: boolean;
  files: Record<string, string>;
}

export interface Fault {
  /** Part of the path that it is about. */
  path: string;
  times: number;
  status?: number;
  code?: string;
  message?: string;
  headers?: Record<string, string>;
  delayMs?: number;
  cut?: boolean;
}

export interface StandIn {
  hub: {
    asked: Asked[];
    commits: Commit[];
    faults: Fault[];
    /** Why nobody is let in. */
    denies: string;
    /** Answers that are on their way. */
    open: number;
    repositories: Map<string, { files: Map<string, Buffer> }>;
    head(id: string): string;
    reset(): void;
  };
  port: number;
  origin: string;
  close(): Promise<void>;
}

export function startHub(options?: { tls?: boolean }): Promise<StandIn>;
