/** In u: from here on a row has room for two lines of a long text as it stands. */
export const tall = 80;
