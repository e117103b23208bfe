@NullMarked
package nl.mijngesprek.portal.clientsupport.ui;

import org.jspecify.annotations.NullMarked;
