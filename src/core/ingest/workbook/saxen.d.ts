declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  interface Hooks {
    openTag: (name: string, attributes: () => Attributes | false) => void;
    closeTag: (name: string) => void;
    text: (text: string) => void;
    cdata: (text: string) => void;
    attention: (text: string) => void;
    error: (error: Error) => void;
  }

  /** The part of saxen that is used here; the package has no types of its own. */
  export class Parser {
    on<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this;
    write(xml: string): this;
    end(): Error | null;
    stop(): void;
  }
}
