@NullMarked
package nl.mijngesprek.portal.questionnaire;

import org.jspecify.annotations.NullMarked;
