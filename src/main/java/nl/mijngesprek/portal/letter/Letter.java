package nl.mijngesprek.portal.letter;

/**
 * A letter, written but not printed.
 *
 * @param recipient the address in lines
 * @param words all of it as plain text, without the code
 * @param markup all of it as XHTML, with marks where the code and its QR code go
 */
record Letter(String recipient, String title, String words, String markup) {

    /** Where the code is put in when the letter is printed. */
    static final String CODE = "{{code}}";

    /** Where the picture of the code is put in. */
    static final String QR = "{{qr}}";
}
