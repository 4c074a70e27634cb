/* The addresses of the help, which the first page knows; those of its pages come with them. */
export const METHODS_PATH = '/method';
export const GLOSSARY_PATH = '/glossary';
