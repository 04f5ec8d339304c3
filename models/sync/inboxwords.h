// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/inbox.h"
#include "models/sync/inboxentries.h"

#include <QTimeZone>

namespace kitcamp {

/// Puts an item of the inbox into the words of the desk, in today's language.
class InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::InboxWords)
public:
    explicit InboxWords(Store& store);

    [[nodiscard]] Result<InboxItem> item(const InboxEntry& row, bool open, const QList<InboxEntry>& waiting);

private:
    [[nodiscard]] Result<std::optional<Entry>> entryOf(const OpId& opId);
    [[nodiscard]] InboxSide side(const Entry& entry, bool own);
    [[nodiscard]] QString whoOf(const QByteArray& author);
    [[nodiscard]] QString whenOf(qint64 at) const;
    [[nodiscard]] QString whenPhrase(qint64 at) const;
    [[nodiscard]] QString deedOf(const Entry& entry);
    [[nodiscard]] ObjectRef subjectOf(const Entry& entry);
    [[nodiscard]] QString nameOf(const ObjectRef& object, const Entry& entry);
    [[nodiscard]] Result<QList<InboxValue>> valuesOf(const InboxEntry& row);
    [[nodiscard]] QString valueText(const QString& table, const QString& column, const QString& stored);
    [[nodiscard]] QString sentenceOf(const InboxItem& item, const InboxEntry& row, const QString& otherHead);
    [[nodiscard]] QString refusalOf(const InboxEntry& row) const;
    [[nodiscard]] Result<QString> decidedText(const InboxEntry& row);

    Store& m_store;
    Naming m_naming;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kitcamp
