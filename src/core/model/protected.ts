declare const shownTo: unique symbol;

/**
 * A value that has been through the protect room: small groups are gone, names are masked.
 * Views, exports and the command line take nothing else. Only `core/protect` makes one.
 */
export type Protected<T> = T & { readonly [shownTo]: 'anyone' };
