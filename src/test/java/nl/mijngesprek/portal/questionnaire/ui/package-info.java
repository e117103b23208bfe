@NullMarked
package nl.mijngesprek.portal.questionnaire.ui;

import org.jspecify.annotations.NullMarked;
