package io.saldo.notification.delivery;

import io.saldo.notification.account.Account;
import io.saldo.notification.news.News;
import java.util.List;

/** What is to be delivered of a piece of news: about one account, told to one, mostly the same. */
record Plan(News news, Account about, Account told, List<Delivery> deliveries) {}
