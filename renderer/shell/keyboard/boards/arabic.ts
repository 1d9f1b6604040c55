// Arabic as on hardware keyboards, with the forms of alef that names need on keys of their own instead of behind Shift.
import { besideLatin } from './beside-latin.ts';

export const board = besideLatin({
  layers: {
    arabic: [
      '1 2 3 4 5 6 7 8 9 0 {bksp}',
      'ض ص ث ق ف غ ع ه خ ح ج د',
      'ش س ي ب ل ا ت ن م ك ط ذ',
      'ئ ء ؤ ر ى ة و ز ظ أ إ آ',
      '{latin} - {space} {enter}',
    ],
  },
  first: 'arabic',
  turns: {},
  captions: {},
  ownCaption: 'ع',
});
