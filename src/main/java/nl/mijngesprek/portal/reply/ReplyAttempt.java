package nl.mijngesprek.portal.reply;

import java.time.LocalDate;

/** What is asked of the database with a code: whose birth date this is, and what to count the attempt under. */
record ReplyAttempt(LocalDate birthDate, String codeKey, String addressKey) {}
