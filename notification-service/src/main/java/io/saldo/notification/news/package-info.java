/** What has happened, in a form that every feature can say it in. */
@NullMarked
package io.saldo.notification.news;

import org.jspecify.annotations.NullMarked;
