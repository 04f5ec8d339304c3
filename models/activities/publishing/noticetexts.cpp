// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/noticetexts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(NoticeKind kind)
{
    return kind == NoticeKind::Offer ? u"offer"_s : u"plan"_s;
}

} // namespace

Result<NoticeTexts> NoticeTexts::read(Connection& connection)
{
    NoticeTexts texts;
    KITCAMP_TRY(connection.each("SELECT key, value FROM setting WHERE key LIKE 'notice.%'",
                                [&](const Statement& row) { texts.m_values[row.text(0)] = row.text(1); }));
    texts.m_sender = texts.m_values.value(senderKey()).trimmed();
    const QString chosen = texts.m_values.value(languagesKey());
    for (const NoticeLanguages languages :
         {NoticeLanguages::Chinese, NoticeLanguages::English, NoticeLanguages::Both}) {
        if (chosen == word(languages))
            texts.m_languages = languages;
    }
    return texts;
}

QString NoticeTexts::word(NoticeLanguages languages)
{
    switch (languages) {
    case NoticeLanguages::ByName:
        return u"name"_s;
    case NoticeLanguages::Chinese:
        return u"zh"_s;
    case NoticeLanguages::English:
        return u"en"_s;
    case NoticeLanguages::Both:
        return u"both"_s;
    }
    return {};
}

QString NoticeTexts::key(NoticeKind kind, NoticeLanguage language, QLatin1String part)
{
    return u"notice.%1.%2.%3"_s.arg(kindWord(kind), language == NoticeLanguage::Chinese ? u"zh"_s : u"en"_s,
                                    part);
}

NoticeText NoticeTexts::usual(NoticeKind kind, NoticeLanguage language)
{
    const SpokenLanguage spoken(language);
    const auto say = [&](const char* text) { return spoken.say("kitcamp::NoticeTexts", text); };
    if (kind == NoticeKind::FirstPlan)
        return {say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts", "{activity}: the plan")),
                say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts",
                                      "Dear {name},\n\nthis is the plan of {activity}:\n\n{changes}\n\n"
                                      "{centre}"))};
    if (kind == NoticeKind::Plan)
        return {
            say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts", "{activity}: the plan has changed")),
            say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts",
                                  "Dear {name},\n\nthis is new in the plan of {activity}:\n\n{changes}\n\n"
                                  "{centre}"))};
    return {
        say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts", "{activity}: a seat for you")),
        say(QT_TRANSLATE_NOOP("kitcamp::NoticeTexts",
                              "Dear {name},\n\na seat in {activity} is offered to you until {until}. Please "
                              "confirm it by then; after that it goes to the next one on the list.\n\n"
                              "{centre}"))};
}

NoticeText NoticeTexts::text(NoticeKind kind, NoticeLanguage language) const
{
    NoticeText text = usual(kind, language);
    const QString subject = m_values.value(key(kind, language, "subject"_L1));
    const QString body = m_values.value(key(kind, language, "body"_L1));
    if (!subject.trimmed().isEmpty())
        text.subject = subject;
    if (!body.trimmed().isEmpty())
        text.body = body;
    return text;
}

QList<NoticeLanguage> NoticeTexts::languagesFor(const QString& personName) const
{
    switch (m_languages) {
    case NoticeLanguages::Chinese:
        return {NoticeLanguage::Chinese};
    case NoticeLanguages::English:
        return {NoticeLanguage::English};
    case NoticeLanguages::Both:
        return {NoticeLanguage::Chinese, NoticeLanguage::English};
    case NoticeLanguages::ByName:
        break;
    }
    return {languageOfName(personName)};
}

NoticeText filled(NoticeText text, const QHash<QString, QString>& fields)
{
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString braced = u'{' + field.key() + u'}';
        text.subject.replace(braced, field.value());
        text.body.replace(braced, field.value());
    }
    return text;
}

NoticeText joined(const QList<NoticeText>& texts)
{
    NoticeText whole;
    for (const NoticeText& text : texts) {
        whole.subject += (whole.subject.isEmpty() ? QString() : u" / "_s) + text.subject;
        whole.body += (whole.body.isEmpty() ? QString() : u"\n\n--\n\n"_s) + text.body;
    }
    return whole;
}

} // namespace kitcamp
