// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/operatorpassword.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// RFC 9106 asks for 64 MB and three passes where memory is dear.
constexpr unsigned long long passes = 3;
constexpr size_t memory = 64 * 1024 * 1024;
constexpr qint64 longestFile = 4096;

struct Passwords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OperatorPassword)
};

/// A row may come from another computer: what would take hours or all memory to compare is no password.
bool isAffordable(const QString& hashed)
{
    static const QRegularExpression form(uR"(^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=1\$)"_s);
    const QRegularExpressionMatch match = form.match(hashed);
    return match.hasMatch() && match.captured(1).toULongLong() <= memory / 1024
        && match.captured(2).toULongLong() <= passes;
}

/// The same password typed on another keyboard or system is the same bytes.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

Result<QString> hashedPassword(const QString& password)
{
    const QByteArray bytes = bytesOf(password);
    char hashed[crypto_pwhash_STRBYTES] = {};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hashed, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                 passes, memory, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return Error{ErrorCode::File,
                     Passwords::tr("There is not enough memory now to keep a password safely. Close other "
                                   "programs and try again."),
                     {},
                     u"memory"_s,
                     {}};
    return QString::fromLatin1(hashed);
}

bool isPassword(const QString& password, const QString& hashed)
{
    const QByteArray bytes = bytesOf(password);
    const QByteArray kept = hashed.toLatin1();
    return isAffordable(hashed) && sodium_init() >= 0
        && crypto_pwhash_str_verify(kept.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
        == 0;
}

Result<QString> passwordOf(Connection& connection, OperatorId whose)
{
    KITCAMP_ASSIGN(const auto kept, connection.text("SELECT password FROM operator WHERE id=?", whose));
    return kept.value_or(QString());
}

QString problemOfPassword(const QString& password)
{
    if (password.size() < shortestPassword)
        return Passwords::tr("Too short: %n characters at least.", nullptr, shortestPassword);
    if (password != password.trimmed())
        return Passwords::tr("It begins or ends with a space, which nobody will remember.");
    return {};
}

Result<QString> passwordInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     Passwords::tr("%1 cannot be read. Is it there, and may you read it?")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    const QByteArray read = file.read(longestFile);
    const QString line = QString::fromUtf8(read.split('\n').first()).remove(u'\r');
    if (line.isEmpty())
        return Error{ErrorCode::Usage,
                     Passwords::tr("%1 is empty: its first line has to be the password.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    return line;
}

} // namespace kitcamp
