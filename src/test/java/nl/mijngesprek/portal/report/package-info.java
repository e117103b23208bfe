@NullMarked
package nl.mijngesprek.portal.report;

import org.jspecify.annotations.NullMarked;
