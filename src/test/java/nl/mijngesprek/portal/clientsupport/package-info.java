@NullMarked
package nl.mijngesprek.portal.clientsupport;

import org.jspecify.annotations.NullMarked;
