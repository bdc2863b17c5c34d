export declare const readersOf: (dist: string, file: string) => readonly string[];
