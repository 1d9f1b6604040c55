// The language of the screens, for React.
import { createContext, useContext } from 'react';
import { english, type Words } from '../../contracts/words/index.ts';

export const WordsInUse = createContext<Words>(english);

export const useWords = (): Words => useContext(WordsInUse);
