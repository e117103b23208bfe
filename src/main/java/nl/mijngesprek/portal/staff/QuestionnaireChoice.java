package nl.mijngesprek.portal.staff;

import java.util.UUID;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.LocalText;

/** A list of questions that can be sent beforehand: of each the newest version. */
public record QuestionnaireChoice(UUID id, LocalText title, int version, Aim aim) {}
