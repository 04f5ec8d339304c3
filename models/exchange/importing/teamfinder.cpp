// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/teamfinder.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& name)
{
    QString letters;
    for (const QChar character : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters;
}

int chineseNumber(const QString& text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? std::max(0, static_cast<int>(digits.indexOf(text[0]))) : 0;
    const qsizetype tens = ten == 0 ? 1 : digits.indexOf(text[ten - 1]);
    const qsizetype ones = ten + 1 < text.size() ? digits.indexOf(text[ten + 1]) : 0;
    return tens > 0 && ones >= 0 ? static_cast<int>(tens * 10 + ones) : 0;
}

} // namespace

Result<void> TeamFinder::load(Connection& connection, qint64 activity)
{
    KITCAMP_TRY(connection.each(
        "SELECT id, number, name, name_en FROM team WHERE activity=? AND archived=0",
        [&](const Statement& row) {
            const qint64 id = row.integer(0);
            m_numbers.insert(static_cast<int>(row.integer(1)), id);
            for (const QString& name : {keyOf(row.text(2)), keyOf(row.text(3))}) {
                if (!name.isEmpty() && !m_names.contains(name, id))
                    m_names.insert(name, id);
            }
            m_shown.insert(id, (row.text(1) + u' ' + row.text(2)).trimmed());
        },
        activity));
    return {};
}

qint64 TeamFinder::find(const QString& written) const
{
    static const QRegularExpression numbered(
        u"^(?:team|group|no\\.?|第|队伍|小组|#)?\\s*#?0*(\\d{1,3})(?:\\.0)?\\s*(?:号?(?:组|队|小组|队伍))?(?=$|[\\s:：.、,，-])\\s*[:：.、,，-]?\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(u"^第?([一二三四五六七八九十]{1,3})(?:组|队|小组)"_s);
    const QList<qint64> named = m_names.values(keyOf(written));
    if (named.size() == 1)
        return named.constFirst();
    const QString text = written.normalized(QString::NormalizationForm_KC).simplified();
    if (const auto match = numbered.match(text); match.hasMatch()) {
        const qint64 byNumber = m_numbers.value(match.captured(1).toInt());
        const QString name = keyOf(match.captured(2));
        return name.isEmpty() || m_names.contains(name, byNumber) || !m_names.contains(name) ? byNumber : 0;
    }
    const auto match = chinese.match(text);
    return match.hasMatch() ? m_numbers.value(chineseNumber(match.captured(1))) : 0;
}

} // namespace kitcamp
