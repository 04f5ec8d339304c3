// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/selectionnotices.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QList<SelectionNotice> selectionNotices()
{
    return {SelectionNotice::Offered, SelectionNotice::MovedUp, SelectionNotice::Waiting,
            SelectionNotice::Declined};
}

Result<SelectionTexts> SelectionTexts::read(Connection& connection)
{
    SelectionTexts texts;
    KITCAMP_ASSIGN(texts.m_common, NoticeTexts::read(connection));
    KITCAMP_TRY(connection.each("SELECT key, value FROM setting WHERE key LIKE 'notice.selection%'",
                                [&](const Statement& row) { texts.m_values[row.text(0)] = row.text(1); }));
    return texts;
}

QString SelectionTexts::word(SelectionNotice notice)
{
    switch (notice) {
    case SelectionNotice::Offered:
        return u"offered"_s;
    case SelectionNotice::MovedUp:
        return u"moved_up"_s;
    case SelectionNotice::Waiting:
        return u"waiting"_s;
    case SelectionNotice::Declined:
        break;
    }
    return u"declined"_s;
}

QString SelectionTexts::title(SelectionNotice notice)
{
    switch (notice) {
    case SelectionNotice::Offered:
        return tr("Offered", "a notice");
    case SelectionNotice::MovedUp:
        return tr("Moved up", "a notice");
    case SelectionNotice::Waiting:
        return tr("Waiting", "a notice");
    case SelectionNotice::Declined:
        break;
    }
    return tr("Declined", "a notice");
}

QString SelectionTexts::key(SelectionNotice notice, NoticeLanguage language, QLatin1String part)
{
    return u"notice.selection_%1.%2.%3"_s.arg(word(notice),
                                              language == NoticeLanguage::Chinese ? u"zh"_s : u"en"_s, part);
}

NoticeText SelectionTexts::usual(SelectionNotice notice, NoticeLanguage language)
{
    const SpokenLanguage spoken(language);
    const auto say = [&](const char* text) { return spoken.say("kitcamp::SelectionTexts", text); };
    switch (notice) {
    case SelectionNotice::Offered:
        return {say(QT_TRANSLATE_NOOP("kitcamp::SelectionTexts", "{camp}: a place for you")),
                say(QT_TRANSLATE_NOOP(
                    "kitcamp::SelectionTexts",
                    "Dear {name},\n\nwe are glad to offer you a place in {camp}. Please confirm "
                    "it by {deadline}; after that it goes to the next one on the list.\n\n"
                    "{centre}"))};
    case SelectionNotice::MovedUp:
        return {
            say(QT_TRANSLATE_NOOP("kitcamp::SelectionTexts", "{camp}: you have moved up")),
            say(QT_TRANSLATE_NOOP("kitcamp::SelectionTexts",
                                  "Dear {name},\n\na place in {camp} has become free, and it is yours if you "
                                  "confirm it by {deadline}. After that it goes to the next one on the "
                                  "list.\n\n{centre}"))};
    case SelectionNotice::Waiting:
        return {say(QT_TRANSLATE_NOOP("kitcamp::SelectionTexts", "{camp}: you are on the waiting list")),
                say(QT_TRANSLATE_NOOP(
                    "kitcamp::SelectionTexts",
                    "Dear {name},\n\nthere were more applications for {camp} than places. You are "
                    "on the waiting list; we write to you as soon as a place becomes free.\n\n"
                    "{centre}"))};
    case SelectionNotice::Declined:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("kitcamp::SelectionTexts", "{camp}: your application")),
            say(QT_TRANSLATE_NOOP(
                "kitcamp::SelectionTexts",
                "Dear {name},\n\nthank you for your application for {camp}. We are sorry that we "
                "cannot offer you a place this time.\n\n{centre}"))};
}

NoticeText SelectionTexts::text(SelectionNotice notice, NoticeLanguage language) const
{
    NoticeText text = usual(notice, language);
    const QString subject = m_values.value(key(notice, language, "subject"_L1));
    const QString body = m_values.value(key(notice, language, "body"_L1));
    if (!subject.trimmed().isEmpty())
        text.subject = subject;
    if (!body.trimmed().isEmpty())
        text.body = body;
    return text;
}

} // namespace kitcamp
