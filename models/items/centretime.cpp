// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/centretime.h"

#include "models/store/centre.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

bool CentreTime::readZone(Connection& connection)
{
    const auto centre = Centre::read(connection);
    if (!centre || centre->zone == m_zone)
        return false;
    m_zone = centre->zone;
    return true;
}

QDateTime CentreTime::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock->nowMs(), m_zone);
}

QString CentreTime::nowLocal() const
{
    return now().toString(u"yyyy-MM-ddTHH:mm"_s);
}

QString CentreTime::localOf(qint64 instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant, m_zone).toString(u"yyyy-MM-ddTHH:mm"_s);
}

qint64 CentreTime::beginOf(QDate day) const
{
    return day.startOfDay(m_zone).toSecsSinceEpoch();
}

QString CentreTime::instantText(qint64 instant) const
{
    return localTimeText(localOf(instant));
}

QString CentreTime::localTimeText(const QString& local)
{
    QString text = local;
    return text.replace(u'T', u' ');
}

QDate todayAtCentre(Store& store)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    return time.today();
}

QString moneyText(qint64 minor, const QString& currency)
{
    // ISO 4217: these have no minor unit.
    static const QStringList whole{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s};
    const QLocale locale;
    const QString amount = whole.contains(currency)
        ? locale.toString(minor)
        : locale.toString(static_cast<double>(minor) / 100.0, 'f', 2);
    return currency.isEmpty() ? amount : amount + u' ' + currency;
}

} // namespace kitcamp
