// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/invitation.h"

#include "models/sync/invite.h"
#include "views/sync/safefilename.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Invitation)
};

} // namespace

QString howToJoin()
{
    return QStringList{Words::tr("1. Take the invitation to the other computer, on a stick or by mail."),
                       Words::tr("2. Start Kitcamp there and choose \"Join a centre\"."),
                       Words::tr("3. Choose the invitation and this same folder. That is all.")}
        .join(u'\n');
}

Result<QString> saveInvitation(Workplace& workplace, QWidget* asking)
{
    KITCAMP_ASSIGN(const Invite invite, inviteTo(workplace.store));
    QString path = workplace.askForFile(asking,
                                        {Words::tr("Save the invitation"),
                                         Words::tr("Invitations (*.%1)").arg(inviteEnding),
                                         safeFileName(invite.nameFor(workplace.locale), inviteEnding), true});
    if (path.isEmpty())
        return QString();
    if (!path.endsWith(u'.' + inviteEnding, Qt::CaseInsensitive))
        path += u'.' + inviteEnding;
    KITCAMP_TRY(writeInvite(invite, path));
    return path;
}

} // namespace kitcamp
