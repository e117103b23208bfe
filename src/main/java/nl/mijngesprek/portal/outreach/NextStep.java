package nl.mijngesprek.portal.outreach;

import java.time.LocalDate;

/** What is to be done for one client, and from which day on. */
public record NextStep(Step step, LocalDate due) {}
