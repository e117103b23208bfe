@NullMarked
package nl.mijngesprek.portal.demo;

import org.jspecify.annotations.NullMarked;
