// Where the staff screen's one on-screen keyboard types: the field that was touched last.
import { createContext, useContext } from 'react';

export interface Typing {
  begin: (field: HTMLInputElement) => void;
  end: () => void;
}

export const TypingInUse = createContext<Typing>({ begin: () => undefined, end: () => undefined });

export const useTyping = (): Typing => useContext(TypingInUse);
