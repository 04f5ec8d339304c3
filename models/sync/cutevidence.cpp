// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/cutevidence.h"

#include "models/members/members.h"
#include "models/store/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CutEvidence)
};

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString instant(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject objectOf(Store& store, const PackedEntry& packed)
{
    QJsonObject object{{"header"_L1, base64(packed.header)}, {"body"_L1, base64(packed.body)}};
    QByteArray bodyHash;
    const auto entry = decodeHeader(packed.header, bodyHash);
    if (!entry)
        return object;
    const auto member = memberOfFile(store.reader(), entry->author);
    object.insert("entry"_L1, entry->seq);
    object.insert("op"_L1, entry->opId.text());
    object.insert("author"_L1, hex(entry->author));
    object.insert("computer"_L1, member && *member ? (*member)->name : QString());
    object.insert("at"_L1, instant(entry->at));
    object.insert("schema"_L1, entry->schemaVersion);
    return object;
}

QString freeName(Store& store, qint64 seq)
{
    const QFileInfo info(store.path());
    const QString day =
        QDateTime::fromSecsSinceEpoch(store.clock().now(), Qt::UTC).date().toString(Qt::ISODate);
    const QString base =
        u"%1/%2.cut-%3-%4"_s.arg(info.absolutePath(), info.completeBaseName(), QString::number(seq), day);
    const QString ending = u".kitcamp-log"_s;
    QString name = base + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u"-%1"_s.arg(i) + ending;
    return name;
}

} // namespace

Result<QString> keepCutEntries(Store& store, const QString& place, qint64 seq, const Error& why,
                               const LogTail& tail)
{
    QJsonArray entries;
    for (const PackedEntry& packed : tail.entries)
        entries << objectOf(store, packed);
    QJsonObject files;
    for (auto file = tail.files.cbegin(); file != tail.files.cend(); ++file)
        files.insert(file.key(), base64(file.value()));
    const QJsonObject all{{"kitcampCut"_L1, 1},      {"log"_L1, hex(store.logId())},
                          {"hub"_L1, place},         {"cutAt"_L1, instant(store.clock().now())},
                          {"from"_L1, seq},          {"count"_L1, tail.count},
                          {"rule"_L1, why.rule},     {"why"_L1, why.sentence},
                          {"detail"_L1, why.detail}, {"entries"_L1, entries},
                          {"files"_L1, files}};
    const QString path = freeName(store, seq);
    const QByteArray bytes = QJsonDocument(all).toJson();
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Error{ErrorCode::File,
                     Words::tr("What is taken out could not be kept in %1, so nothing was taken out.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    platform::makePrivate(path);
    return path;
}

} // namespace kitcamp
