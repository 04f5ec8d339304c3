// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/erasureprogress.h"

#include "models/store/knownfiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ErasurePaper {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ErasurePaper)
};

QDateTime momentOf(qint64 at, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(at, zone);
}

QString byWhom(const ErasureProgress& erasure)
{
    QStringList parts{erasure.who, erasure.where};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ReportTable computersTable(const ErasureProgress& erasure, const QTimeZone& zone)
{
    ReportTable table{ErasurePaper::tr("The other computers"), {}, {}, {}, {}};
    table.columns = {{ErasurePaper::tr("Computer")},
                     {ErasurePaper::tr("Last seen"), ReportColumn::Kind::Moment},
                     {ErasurePaper::tr("Erased there")}};
    for (const ErasureProgress::Computer& computer : erasure.others)
        table.rows << QVariantList{
            computer.name,
            computer.lastContact > 0 ? QVariant(momentOf(computer.lastContact, zone)) : QVariant(),
            computer.done ? ErasurePaper::tr("yes") : ErasurePaper::tr("not yet: with its next meeting")};
    return table;
}

void addErasure(const ErasureProgress& erasure, const QTimeZone& zone, ReportDocument& document)
{
    const ErasureProtocol& protocol = erasure.protocol;
    const QString when = momentOf(protocol.at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    document.blocks << ReportHeading{
        ErasurePaper::tr("%1: %n person(s)", "%1: when", static_cast<int>(protocol.persons.size())).arg(when),
        1};
    QStringList lines;
    if (const QString by = byWhom(erasure); !by.isEmpty())
        lines << ErasurePaper::tr("Erased by %1.").arg(by);
    if (!protocol.reason.isEmpty())
        lines << ErasurePaper::tr("Reason: %1").arg(protocol.reason);
    lines << ErasurePaper::tr("Entry %1 of the history.").arg(protocol.seq) << protocol.sentences();
    document.blocks << ReportText{lines.join(u'\n')};
    if (!erasure.others.isEmpty())
        document.blocks << computersTable(erasure, zone);
}

} // namespace

int ErasureProgress::computersDone() const
{
    return static_cast<int>(
        std::count_if(others.begin(), others.end(), [](const Computer& one) { return one.done; }));
}

bool ErasureProgress::isComplete() const
{
    return protocol.doneAt && !protocol.hub.open && computersDone() == others.size();
}

Result<QList<ErasureProgress>> erasureProgress(Store& store)
{
    KITCAMP_ASSIGN(const QList<ErasureProtocol> protocols, erasureProtocols(store));
    KITCAMP_ASSIGN(const QList<KnownFile> files, knownFiles(store.reader()));
    QList<ErasureProgress> erasures;
    for (const ErasureProtocol& protocol : protocols) {
        ErasureProgress erasure{protocol, {}, {}, {}};
        if (protocol.operatorId)
            erasure.who = store.naming().name(u"operator"_s, protocol.operatorId);
        for (const KnownFile& file : files) {
            if (file.author == protocol.author && file.author != store.author())
                erasure.where = file.name;
            if (file.author != store.author())
                erasure.others << ErasureProgress::Computer{file.name, file.lastContact,
                                                            file.redactedUpTo >= protocol.seq};
        }
        erasures << erasure;
    }
    return erasures;
}

ReportDocument erasuresDocument(const QList<ErasureProgress>& erasures, const QTimeZone& zone)
{
    ReportDocument document;
    document.key = u"erasures"_s;
    document.title = ErasurePaper::tr("Erased details");
    for (const ErasureProgress& erasure : erasures)
        addErasure(erasure, zone, document);
    if (erasures.isEmpty())
        document.blocks << ReportText{ErasurePaper::tr("Nobody's details were erased.")};
    return document;
}

} // namespace kitcamp
