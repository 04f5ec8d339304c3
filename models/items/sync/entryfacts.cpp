// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync/entryfacts.h"

#include "models/items/centretime.h"
#include "models/store/entry.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::EntryFacts)
};

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Result<QList<EntryFact>> entryFacts(Store& store, const OpId& entry)
{
    KITCAMP_ASSIGN(const auto head, store.journal().find(entry));
    if (!head)
        return QList<EntryFact>();
    KITCAMP_ASSIGN(const Entry whole, store.journal().read(head->seq));
    KITCAMP_ASSIGN(const auto size,
                   store.reader().integer("SELECT length(body) FROM journal WHERE seq=?", head->seq));
    CentreTime time(store.clock());
    time.readZone(store.reader());
    QList<EntryFact> facts{{Facts::tr("No."), QLocale().toString(head->seq)},
                           {Facts::tr("Time"), time.instantText(head->at)},
                           {Facts::tr("Kind"), whole.action.kind, true},
                           {Facts::tr("Size"), sizeOf(size.value_or(0))},
                           {Facts::tr("Schema"), QString::number(head->schemaVersion)},
                           {Facts::tr("Name"), entry.text(), true},
                           {Facts::tr("File"), hexOf(head->author), true}};
    if (head->undoes.isValid())
        facts << EntryFact{Facts::tr("Takes back"), head->undoes.text(), true};
    facts << EntryFact{Facts::tr("Previous hash"), hexOf(whole.previousHash), true}
          << EntryFact{Facts::tr("Hash"), hexOf(head->hash), true};
    return facts;
}

} // namespace kitcamp
