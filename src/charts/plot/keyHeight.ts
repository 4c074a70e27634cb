/** Room that a key above a drawing takes, in one line of text of the usual size. */
export const KEY_HEIGHT = 26;
