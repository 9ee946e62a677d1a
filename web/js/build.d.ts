/** What tools/pack knows this script by: the page and the program of the same build say the same. */
declare const LECTERN_BUILD: string;
