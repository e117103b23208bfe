package nl.mijngesprek.portal.outreach;

/** How it ended, as far as outreach needs to know. */
public enum Outcome {
    CAME,
    EXCUSED
}
