// The languages of the screen, for React: the one in which it speaks to whoever stands before it, and the one in which
// it speaks to staff, also from a visitor's screen.
import { createContext, useContext } from 'react';
import type { Words } from '../../contracts/words/index.ts';
import { ENGLISH, type Tongue } from './tongue.ts';

export const TongueInUse = createContext<Tongue>(ENGLISH);
export const StaffTongueInUse = createContext<Tongue>(ENGLISH);

export const useTongue = (): Tongue => useContext(TongueInUse);

export const useWords = (): Words => useTongue().words;

export const useStaffTongue = (): Tongue => useContext(StaffTongueInUse);
