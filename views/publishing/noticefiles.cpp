// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticefiles.h"

#include "models/activities/publishing/noticemail.h"
#include "models/activities/publishing/noticetexts.h"
#include "models/exchange/csvwriter.h"
#include "models/store/centre.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct NoticeFiles {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NoticeFiles)
};

/// What all mails of the centre have in common.
struct Sender {
    QString name;
    QString address;
    QDateTime now;
    QString file; ///< of the centre, for the ids of messages
};

Result<Sender> senderOf(Store& store)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const NoticeTexts texts, NoticeTexts::read(store.reader()));
    return Sender{centre.nameFor(QLocale()), isMailAddress(texts.sender()) ? texts.sender() : QString(),
                  QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), centre.zone),
                  QString::fromLatin1(store.logId().toHex().left(16))};
}

Result<void> writeMail(const OutgoingNotice& notice, const Sender& sender, const QString& path)
{
    const QByteArray bytes =
        emlOf({sender.name, sender.address, notice.person, notice.mail, notice.subject, notice.body,
               sender.now, u"notice-%1@%2.kitcamp"_s.arg(notice.id).arg(sender.file)});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::File,
                 NoticeFiles::tr("%1 could not be written. Is the folder there, and the disk not full?")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString(),
                 {},
                 {}};
}

/// A name that every file system takes.
QString fileNameOf(int place, const OutgoingNotice& notice)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = u"%1 %2 %3"_s.arg(place, 3, 10, QLatin1Char('0')).arg(notice.person, notice.subject);
    return QString(name).replace(forbidden, u" "_s).simplified().left(60).trimmed() + u".eml"_s;
}

} // namespace

Result<SentNotices> saveMails(Store& store, const QList<OutgoingNotice>& notices, const QString& folder)
{
    KITCAMP_ASSIGN(const Sender sender, senderOf(store));
    SentNotices sent;
    for (const OutgoingNotice& notice : notices) {
        if (!isMailAddress(notice.mail)) {
            sent.left << notice.person;
            continue;
        }
        int place = static_cast<int>(sent.ids.size()) + 1;
        QString path = QDir(folder).filePath(fileNameOf(place, notice));
        while (QFileInfo::exists(path)) // of an earlier day: that one stays
            path = QDir(folder).filePath(fileNameOf(++place, notice));
        if (const auto written = writeMail(notice, sender, path); !written) {
            if (sent.ids.isEmpty())
                return written.error();
            sent.stopped = written.error().sentence;
            break;
        }
        sent.ids << notice.id;
    }
    return sent;
}

Result<SentNotices> saveMail(Store& store, const OutgoingNotice& notice, const QString& path)
{
    KITCAMP_ASSIGN(const Sender sender, senderOf(store));
    if (!isMailAddress(notice.mail))
        return SentNotices{{}, {notice.person}};
    KITCAMP_TRY(writeMail(notice, sender, path));
    return SentNotices{{notice.id}, {}};
}

Result<SentNotices> savePhoneList(const QList<OutgoingNotice>& notices, const QString& path)
{
    SentNotices sent;
    const auto writeRows = [&](CsvWriter& writer) -> Result<void> {
        KITCAMP_TRY(
            writer.writeRow({NoticeFiles::tr("Phone"), NoticeFiles::tr("Name"), NoticeFiles::tr("Text")}));
        for (const OutgoingNotice& notice : notices) {
            if (notice.phone.isEmpty()) {
                sent.left << notice.person;
                continue;
            }
            KITCAMP_TRY(writer.writeRow({notice.phone, notice.person, notice.body}));
            sent.ids << notice.id;
        }
        return {};
    };
    KITCAMP_TRY(writeCsvFile(path, writeRows));
    return sent;
}

QString chatText(const QList<OutgoingNotice>& notices)
{
    QStringList bodies;
    QHash<QString, QStringList> people;
    for (const OutgoingNotice& notice : notices) {
        if (!people.contains(notice.body))
            bodies << notice.body;
        people[notice.body] << u'@' + notice.person;
    }
    QStringList texts;
    for (const QString& body : bodies)
        texts << people[body].join(u' ') + u"\n"_s + body;
    return texts.join(u"\n\n----\n\n"_s);
}

} // namespace kitcamp
