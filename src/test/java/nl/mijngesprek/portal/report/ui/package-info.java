@NullMarked
package nl.mijngesprek.portal.report.ui;

import org.jspecify.annotations.NullMarked;
