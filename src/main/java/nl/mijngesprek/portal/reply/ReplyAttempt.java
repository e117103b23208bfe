package nl.mijngesprek.portal.reply;

import java.time.LocalDate;

/**
 * What is asked of the database with a code: whose birth date this is, and what the attempt counts for.
 *
 * @param characters of the code, or whatever was typed
 * @param from the address of the internet that it comes from
 */
record ReplyAttempt(LocalDate birthDate, String characters, String from) {}
