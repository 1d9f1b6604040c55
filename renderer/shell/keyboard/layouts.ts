// What the on-screen keyboard offers, in English order: letters, capitals, the signs of e-mail addresses, and the
// accented letters of names that are common in Europe. Words in braces are keys without a character; `Keyboard.tsx` gives them their captions.
export const LAYOUTS = {
  letters: [
    '1 2 3 4 5 6 7 8 9 0 {bksp}',
    'q w e r t y u i o p',
    "a s d f g h j k l '",
    '{shift} z x c v b n m - .',
    '{accents} @ _ + {space} {enter}',
  ],
  capitals: [
    '1 2 3 4 5 6 7 8 9 0 {bksp}',
    'Q W E R T Y U I O P',
    "A S D F G H J K L '",
    '{shift} Z X C V B N M - .',
    '{accents} @ _ + {space} {enter}',
  ],
  accents: [
    'á à â ä ã å æ ą ā ç {bksp}',
    'é è ê ë ę ė í ì î ï',
    'ó ò ô ö õ ø œ ñ ń ł',
    '{shift} ú ù û ü ß ś š ž ż',
    '{letters} ý ć č đ ð {space} {enter}',
  ],
  accentedCapitals: [
    'Á À Â Ä Ã Å Æ Ą Ā Ç {bksp}',
    'É È Ê Ë Ę Ė Í Ì Î Ï',
    'Ó Ò Ô Ö Õ Ø Œ Ñ Ń Ł',
    '{shift} Ú Ù Û Ü ẞ Ś Š Ž Ż',
    '{letters} Ý Ć Č Đ Ð {space} {enter}',
  ],
};

export type LayoutName = keyof typeof LAYOUTS;

const SHIFTED: Record<LayoutName, LayoutName> = {
  letters: 'capitals',
  capitals: 'letters',
  accents: 'accentedCapitals',
  accentedCapitals: 'accents',
};

/** Which layout follows when a key was pressed; capitals hold for one letter. */
export function layoutAfter(key: string, present: LayoutName): LayoutName {
  const isCapital = present === 'capitals' || present === 'accentedCapitals';
  switch (key) {
    case '{shift}':
      return SHIFTED[present];
    case '{accents}':
      return isCapital ? 'accentedCapitals' : 'accents';
    case '{letters}':
      return isCapital ? 'capitals' : 'letters';
    case '{bksp}':
    case '{enter}':
      return present;
    case '{space}':
      return 'letters';
    default:
      return isCapital ? SHIFTED[present] : present;
  }
}

/** A name's words begin with a capital: at the start, and after a space or a dash. */
export const beginsWord = (textBeforeCaret: string): boolean => /(^|[\s-])$/u.test(textBeforeCaret);
