// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What invitations say, in the language of whoever reads them.
#include "models/activities/afterwards/invitations.h"

#include "models/activities/publishing/noticetexts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "kitcamp::InvitationNotice";
constexpr auto subject = QT_TRANSLATE_NOOP("kitcamp::InvitationNotice", "Come again after {camp}");
constexpr auto body = QT_TRANSLATE_NOOP(
    "kitcamp::InvitationNotice",
    "Dear {name},\n\nthank you for taking part in {camp}. You would be welcome at the next camp. "
    "We will send you the call for applications; answer this message if you want to come.");

} // namespace

Result<NoticeBatch> invitationNotices(Store& store, qint64 activity,
                                      const QList<InvitationCandidate>& candidates, const QString& addition)
{
    NoticeBatch batch;
    KITCAMP_ASSIGN(const NoticeTexts texts, NoticeTexts::read(store.reader()));
    QString name;
    QString nameEn;
    KITCAMP_TRY(store.reader().each(
        "SELECT name, name_en FROM activity WHERE id=?",
        [&](const Statement& row) {
            name = row.text(0);
            nameEn = row.text(1);
        },
        activity));
    // What was typed is no field to be filled in: only {name} would be one, and is welcome.
    const QString own = addition.trimmed().isEmpty() ? QString() : u"\n\n"_s + addition.trimmed();
    for (const InvitationCandidate& one : candidates) {
        if (!one.fits || one.wasTold)
            continue;
        QList<NoticeText> parts;
        for (const NoticeLanguage language : texts.languagesFor(one.student.name)) {
            const SpokenLanguage speech(language);
            parts << filled({speech.say(context, subject), speech.say(context, body)},
                            {{u"camp"_s, speech.nameOf(name, nameEn)}});
        }
        NoticeText text = joined(parts);
        text.body += own;
        batch.add(
            {store.ids().nextValue(), u"invitation:%1"_s.arg(activity), one.student.person, activity, 0, 0},
            text);
    }
    return batch;
}

} // namespace kitcamp
