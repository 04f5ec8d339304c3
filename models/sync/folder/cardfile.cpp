// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/cardfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
/// A whole card may be sealed, and stands where the name stood.
constexpr qsizetype longestSealed = 4000;

QString cleaned(const QString& text)
{
    QString clean = text.left(text.startsWith("sealed:"_L1) ? longestSealed : longestText).simplified();
    clean.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return clean;
}

} // namespace

QString CardFile::nameFor(const QByteArray& author)
{
    return QString::fromLatin1(author.toHex()) + u".json"_s;
}

QByteArray CardFile::authorOf(const QString& name)
{
    const QByteArray author = QByteArray::fromHex(name.left(32).toLatin1());
    return author.size() == 16 && nameFor(author) == name ? author : QByteArray();
}

QByteArray CardFile::toJson(const FileCard& card)
{
    const QJsonObject object{{u"author"_s, QString::fromLatin1(card.author.toHex())},
                             {u"name"_s, cleaned(card.name)},
                             {u"lastContact"_s, card.lastContact},
                             {u"head"_s, card.head},
                             {u"state"_s, cleaned(card.state)},
                             {u"redactedUpTo"_s, card.redactedUpTo}};
    return QJsonDocument(object).toJson();
}

std::optional<FileCard> CardFile::fromJson(const QByteArray& bytes, const QByteArray& author)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("author"_L1).toString() != QString::fromLatin1(author.toHex()))
        return {};
    return FileCard{author,
                    cleaned(object.value("name"_L1).toString()),
                    object.value("lastContact"_L1).toInteger(),
                    object.value("head"_L1).toInteger(),
                    cleaned(object.value("state"_L1).toString()),
                    object.value("redactedUpTo"_L1).toInteger()};
}

} // namespace kitcamp
