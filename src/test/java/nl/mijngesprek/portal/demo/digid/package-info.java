@NullMarked
package nl.mijngesprek.portal.demo.digid;

import org.jspecify.annotations.NullMarked;
