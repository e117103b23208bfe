@NullMarked
package nl.mijngesprek.portal.shared.ui;

import org.jspecify.annotations.NullMarked;
