// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarreading.h"

#include "models/exchange/calendarfiles/eventreader.h"
#include "models/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarFiles {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarFiles)
};

constexpr qsizetype mostBytes = 64LL * 1024 * 1024;

/// RFC 5545, 3.3.11; libical leaves the text of properties that it does not know as it stands.
QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            const QChar next = text[++i];
            plain += next == u'n' || next == u'N' ? QChar(u' ') : next;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString nameOf(icalcomponent* calendar)
{
    for (icalproperty* property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-WR-CALNAME") == 0)
            return unescaped(icalText(icalproperty_get_x(property)));
    }
    return {};
}

/// Told before anything is parsed: how many events there are.
qsizetype countEvents(const QByteArray& text)
{
    qsizetype count = 0;
    static constexpr auto begin = "BEGIN:VEVENT";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1))
        ++count;
    return count;
}

/// Whether each BEGIN has its END: a file that was cut off must not be taken for a shorter calendar.
bool isWhole(const QByteArray& text)
{
    QByteArrayList open;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.mid(at, std::min<qsizetype>(end - at, 60)).trimmed().toUpper();
        if (line.startsWith("BEGIN:"))
            open << line.mid(6);
        else if (line.startsWith("END:") && (open.isEmpty() || open.takeLast() != line.mid(4)))
            return false;
        at = end + 1;
    }
    return open.isEmpty();
}

Result<QByteArray> calendarText(const QByteArray& bytes, int limit)
{
    if (bytes.size() > mostBytes)
        return calendarRefusal(
            CalendarFiles::tr("This calendar is larger than 64 MB; export a shorter span."),
            u"calendar-size"_s);
    KITCAMP_ASSIGN(const DecodedText decoded, decodeText(bytes));
    QByteArray text = decoded.text.trimmed().toUtf8();
    if (!text.left(15).toUpper().startsWith("BEGIN:VCALENDAR"))
        return calendarRefusal(
            CalendarFiles::tr("This is no calendar file: it does not begin with BEGIN:VCALENDAR."),
            u"calendar-form"_s);
    if (!isWhole(text))
        return calendarRefusal(
            CalendarFiles::tr("This calendar file is cut off or damaged; nothing of it was taken."),
            u"calendar-form"_s);
    if (const qsizetype events = countEvents(text); events > limit)
        return calendarRefusal(
            CalendarFiles::tr("This calendar has %L1 events; at most %L2 are taken. Export a shorter "
                              "span.")
                .arg(events)
                .arg(limit),
            u"calendar-size"_s);
    return text;
}

} // namespace

QString ReadEvent::startText() const
{
    return u"%1T%2:%3"_s.arg(day.toString(Qt::ISODate))
        .arg(starts / 60, 2, 10, QLatin1Char('0'))
        .arg(starts % 60, 2, 10, QLatin1Char('0'));
}

Result<ReadCalendar> readCalendar(const QByteArray& bytes, const CalendarReading& reading)
{
    KITCAMP_ASSIGN(const QByteArray text, calendarText(bytes, reading.limit));
    icalerror_set_errors_are_fatal(0); // whatever the library was built with, a bad file ends nothing
    const IcalComponent root(icalparser_parse_string(text.constData()));
    if (!root)
        return calendarRefusal(CalendarFiles::tr("This calendar file is damaged; nothing of it can be read."),
                               u"calendar-form"_s);
    ReadCalendar found;
    // A file may hold several calendars one after the other.
    const bool several = icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT;
    icalcomponent* calendar =
        several ? icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT) : root.get();
    while (calendar) {
        if (found.name.isEmpty())
            found.name = nameOf(calendar);
        KITCAMP_TRY(EventReader(calendar, reading, found).read());
        calendar = several ? icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT) : nullptr;
    }
    std::stable_sort(found.events.begin(), found.events.end(), [](const ReadEvent& a, const ReadEvent& b) {
        return std::pair(a.day, a.starts) < std::pair(b.day, b.starts);
    });
    return found;
}

Result<ReadCalendar> readCalendarFile(const QString& path, const CalendarReading& reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     CalendarFiles::tr("%1 cannot be opened. Is it there, and may you read it?")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString(),
                     {},
                     {}};
    return readCalendar(file.read(mostBytes + 1), reading);
}

} // namespace kitcamp
